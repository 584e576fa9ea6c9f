using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace RhetoricScan.IO.Corpora;

/// <summary>Brings one document into the folder: as <c>ID.partial</c> first, under its name only when it is whole and right.</summary>
internal sealed class CorpusDownload(PoliteClient client, RobotsFiles robots, FetchOptions options, CorpusFolder folder)
{
    /// <summary>Fetches a document.</summary>
    /// <param name="entry">The document.</param>
    /// <param name="known">What lies in the folder, to ask whether it changed; null to fetch in any case.</param>
    /// <param name="cancellation">Ends everything.</param>
    /// <returns>What now lies in the folder; the same as <paramref name="known"/> when the server says it has not changed.</returns>
    /// <exception cref="FetchFailure">It could not be fetched.</exception>
    public Task<FetchedFile> FetchAsync(CorpusEntry entry, FetchedFile? known, CancellationToken cancellation) =>
        client.GetAsync(entry.Url, robots.CheckAsync, headers => Ask(headers, known), (response, limit) => TakeAsync(entry, known, response, limit), cancellation);

    private static void Ask(HttpRequestHeaders headers, FetchedFile? known)
    {
        if (known?.ETag is { } tag) headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } date) headers.TryAddWithoutValidation("If-Modified-Since", date);
    }

    private async Task<FetchedFile> TakeAsync(CorpusEntry entry, FetchedFile? known, HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode == HttpStatusCode.NotModified && known is not null) return known;
        if (response.StatusCode != HttpStatusCode.OK) throw client.FailureOf(response);
        var address = entry.Url.AbsoluteUri;
        var type = response.Content.Headers.ContentType?.MediaType;
        var extension = MediaTypes.ExtensionOf(type, entry.Url) ?? throw new FetchFailure(Messages.FetchTypeUnknown(address, type ?? "unknown"));
        var partial = folder.PathOf(entry.Id + ".partial");
        try
        {
            var (hash, bytes) = await SaveAsync(address, response, partial, cancellation);
            if (entry.Sha256 is { } expected && expected != hash) throw new FetchFailure(Messages.FetchHashDiffers(address, expected, hash));
            File.Move(partial, folder.PathOf(entry.Id + extension), overwrite: true);
            return new FetchedFile(entry.Id + extension, address, hash, bytes, response.Headers.ETag?.ToString(), response.Content.Headers.LastModified?.ToString("R"));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new FetchFailure(Messages.OutputNotWritable(partial, e.Message), mayPass: false, e);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private async Task<(string Hash, long Bytes)> SaveAsync(string address, HttpResponseMessage response, string path, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentLength > options.MaximumBytes) throw new FetchFailure(Messages.FetchTooLarge(address, options.MaximumBytes));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        var buffer = new byte[1 << 16];
        var total = 0L;
        for (var read = await ReadAsync(address, body, buffer, cancellation); read > 0; read = await ReadAsync(address, body, buffer, cancellation))
        {
            total += read;
            if (total > options.MaximumBytes) throw new FetchFailure(Messages.FetchTooLarge(address, options.MaximumBytes));
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), total);
    }

    private static async Task<int> ReadAsync(string address, Stream body, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellation);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or InvalidDataException)
        {
            throw new FetchFailure(Messages.FetchBroken(address, e.Message), mayPass: true, e);
        }
    }
}
