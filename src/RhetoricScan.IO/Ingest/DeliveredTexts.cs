using RhetoricScan.Ingest;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Ingest;

/// <summary>Which text each of the last ids delivered had. Only so many are kept, so that a worker's memory doesn't grow; two files of one name are delivered close to each other.</summary>
/// <param name="most">Ids that are kept.</param>
internal sealed class DeliveredTexts(int most)
{
    private readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>True when the speech's id came before with another text.</summary>
    public bool HasOther(Speech speech)
    {
        var hash = Hashes.OfText(speech.Body);
        if (_hashes.TryGetValue(speech.Id, out var known)) return known != hash;
        if (_order.Count == most) _hashes.Remove(_order.Dequeue());
        _hashes.Add(speech.Id, hash);
        _order.Enqueue(speech.Id);
        return false;
    }
}
