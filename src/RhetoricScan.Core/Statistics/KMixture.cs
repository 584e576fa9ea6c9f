namespace RhetoricScan.Statistics;

/// <summary>Katz's K-mixture of a word's counts over documents (Church and Gale 1995; Katz 1996).</summary>
/// <param name="CollectionFrequency">Occurrences in the collection.</param>
/// <param name="DocumentFrequency">Documents that hold it.</param>
/// <param name="Documents">Documents in the collection.</param>
public readonly record struct KMixture(double CollectionFrequency, double DocumentFrequency, double Documents)
{
    /// <summary>Mean per document.</summary>
    public double Lambda => CollectionFrequency / Documents;

    /// <summary>Inverse document frequency, bits.</summary>
    public double Idf => Math.Log2(Documents / DocumentFrequency);

    /// <summary>IDF that a Poisson with the same mean would have, bits.</summary>
    public double PoissonIdf => -Math.Log2(1 - Math.Exp(-Lambda));

    /// <summary>IDF beyond the Poisson's, bits: how much the word keeps to its own documents.</summary>
    public double ResidualIdf => Idf - PoissonIdf;

    /// <summary>Further occurrences per document that holds it.</summary>
    public double Beta => (CollectionFrequency - DocumentFrequency) / DocumentFrequency;

    /// <summary>λ / β: share of documents that are about it.</summary>
    public double Alpha => Lambda / Beta;

    /// <summary>P(X = k).</summary>
    public double Pmf(int k) => (k == 0 ? 1 - Alpha : 0) + (Alpha / (Beta + 1) * Math.Pow(Beta / (Beta + 1), k));
}
