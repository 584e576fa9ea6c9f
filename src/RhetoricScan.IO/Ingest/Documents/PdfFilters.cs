using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>The filters of a PDF, which refuse streams that unpack to far more than a page of text.</summary>
internal sealed class PdfFilters(string path, long maximumBytes) : IFilterProvider
{
    private readonly DefaultFilterProvider _filters = (DefaultFilterProvider)DefaultFilterProvider.Instance;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limited(_filters.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limited(_filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Limited(_filters.GetAllFilters());

    private List<IFilter> Limited(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new LimitedFilter(filter, path, maximumBytes))];

    private sealed class LimitedFilter(IFilter filter, string path, long maximumBytes) : IFilter
    {
        /// <summary>More than any filter but Flate, which is measured, makes of one byte.</summary>
        private const int MostTimesLarger = 4096;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var tooMuch = filter switch
            {
                FlateFilter => Inflated(input) > maximumBytes,
                RunLengthFilter => RunLength(input.Span) > maximumBytes,
                LzwFilter => (long)input.Length * MostTimesLarger > 32 * maximumBytes,
                _ => false,
            };
            if (tooMuch) throw new UserErrorException(Messages.ArchiveSuspicious(path));
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        /// <summary>What the counts of the runs add up to.</summary>
        private static long RunLength(ReadOnlySpan<byte> input)
        {
            var total = 0L;
            for (var at = 0; at < input.Length && input[at] != 128;)
            {
                total += input[at] < 128 ? input[at] + 1 : 257 - input[at];
                at += input[at] < 128 ? input[at] + 2 : 2;
            }
            return total;
        }

        private long Inflated(Memory<byte> input)
        {
            var (total, buffer) = (0L, new byte[1 << 16]);
            try
            {
                using var deflated = new DeflateStream(new MemoryStream(input[Math.Min(2, input.Length)..].ToArray()), CompressionMode.Decompress);
                for (var read = deflated.Read(buffer); read > 0 && total <= maximumBytes; read = deflated.Read(buffer)) total += read;
            }
            catch (InvalidDataException)
            {
                // What is broken is judged by the filter itself; it can't be longer than what was counted.
            }
            return total;
        }
    }
}
