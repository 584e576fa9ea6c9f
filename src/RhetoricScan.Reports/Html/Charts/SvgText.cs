using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace RhetoricScan.Reports.Html.Charts;

/// <summary>A text element of a drawing; a class of its own because <c>text</c> is a word of Razor.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Place from the left.</summary>
    [Parameter, EditorRequired] public double X { get; set; }

    /// <summary>Place of the base line from the top.</summary>
    [Parameter, EditorRequired] public double Y { get; set; }

    /// <summary><c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    [Parameter] public string Anchor { get; set; } = "start";

    /// <summary>Class.</summary>
    [Parameter] public string Class { get; set; } = "t";

    /// <summary>The words.</summary>
    [Parameter, EditorRequired] public string Value { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Svg.Number(X));
        builder.AddAttribute(2, "y", Svg.Number(Y));
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddAttribute(4, "class", Class);
        builder.AddContent(5, Value);
        builder.CloseElement();
    }
}
