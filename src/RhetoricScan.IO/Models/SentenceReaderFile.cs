using RhetoricScan.Detect.Learned.Reader;

namespace RhetoricScan.IO.Models;

/// <summary>Sentence readers as files of the models folder (<c>evidence/en.reader.bin</c>).</summary>
public static class SentenceReaderFile
{
    /// <summary>The reader of a language; null when the folder has none.</summary>
    /// <exception cref="UserErrorException">The file can't be read (RS5003).</exception>
    public static SentenceReader? Find(ModelDirectory models, string language)
    {
        var name = $"evidence/{language}.reader.bin";
        return models.Files("evidence", ".reader.bin").Contains(name) ? SentenceReader.Read(File.ReadAllBytes(models.Require(name))) : null;
    }
}
