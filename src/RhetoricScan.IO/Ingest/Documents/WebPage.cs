using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RhetoricScan.Ingest;
using SmartReader;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Text of a saved web page: the article where one is found, else the body without navigation.</summary>
internal static class WebPage
{
    private const int DeepestElement = 1024;

    /// <summary>Trees take about a kilobyte for each.</summary>
    private const int MostElements = 200_000;

    private const string Furniture = "script,style,noscript,template,nav,header,footer,aside,form,button,figure,svg,iframe";

    /// <summary>Reads a page.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="path">Its name for messages.</param>
    /// <exception cref="UserErrorException">Its elements nest too deeply (RS1031) or are too many (RS1037).</exception>
    public static ExtractedText Read(string html, string path)
    {
        if (HtmlNesting.IsDeeperThan(html, DeepestElement)) throw new UserErrorException(Messages.NestedTooDeep(path, DeepestElement));
        if (HtmlNesting.HasMoreThan(html, MostElements)) throw new UserErrorException(Messages.TooManyElements(path, MostElements));
        using var reader = new Reader("https://page.invalid/", html);
        var article = reader.GetArticle();
        var page = new HtmlParser().ParseDocument(html);
        var date = WebDate.Of(page);
        var text = article.IsReadable ? Paragraphs(new HtmlParser().ParseDocument(article.Content)) : "";
        if (text.Length == 0) text = Paragraphs(page);
        return new ExtractedText(text, new SpeechMetadata
        {
            Title = string.IsNullOrWhiteSpace(article.Title) ? null : article.Title.Trim(),
            Date = date,
        });
    }

    private static string Paragraphs(IHtmlDocument document)
    {
        foreach (var element in document.QuerySelectorAll(Furniture)) element.Remove();
        return document.Body is { } body ? WebParagraphs.Of(body) : "";
    }
}
