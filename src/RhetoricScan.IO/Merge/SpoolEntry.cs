namespace RhetoricScan.IO.Merge;

/// <summary>The records of one speech in a spool.</summary>
/// <param name="Speech">Id of the speech.</param>
/// <param name="Language">Language of the text.</param>
/// <param name="TextHash">Hash of the text.</param>
/// <param name="Fingerprint">Hash of what made the records.</param>
/// <param name="Source">The results it came from.</param>
/// <param name="Start">Where its records start.</param>
/// <param name="Length">Bytes of its records.</param>
/// <param name="LinesHash">SHA-256 of its records.</param>
internal sealed record SpoolEntry(string Speech, string Language, string TextHash, string Fingerprint, string Source, long Start, long Length, string LinesHash);
