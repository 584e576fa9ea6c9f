namespace RhetoricScan.IO.Corpora;

/// <summary>A document that could not be fetched.</summary>
/// <param name="diagnostic">What to tell the user.</param>
/// <param name="mayPass">True when another try may succeed.</param>
/// <param name="inner">What led to it, or null.</param>
internal sealed class FetchFailure(Diagnostic diagnostic, bool mayPass = false, Exception? inner = null) : Exception(diagnostic.ToString(), inner)
{
    /// <summary>What to tell the user.</summary>
    public Diagnostic Diagnostic => diagnostic;

    /// <summary>True when another try may succeed.</summary>
    public bool MayPass => mayPass;
}
