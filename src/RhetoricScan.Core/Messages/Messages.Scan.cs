namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS1016: a defect of the tool met one document; the others go on.</summary>
    public static Diagnostic Defect(string id, Exception e) =>
        new("RS1016", $"'{id}' could not be scanned because of a defect: {e.GetType().Name}: {e.Message} Please report it with the text; the other speeches are not affected.", id);
}
