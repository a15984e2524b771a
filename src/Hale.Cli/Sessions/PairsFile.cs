using System.IO.Compression;
using System.Text;
using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Metrics;

namespace Hale.Cli.Sessions;

/// <summary>Reads the pairs of an account and a moment that a person gives in a CSV file, which may be compressed with gzip.</summary>
internal static class PairsFile
{
    private const string Columns = "the file needs a header with the columns `account` and `as_of`";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static AskedPairs Read(string path, ProjectZone zone)
    {
        if (!File.Exists(path))
        {
            throw new Failure(ExitCode.NotFound, $"there is no file {path}", Columns);
        }

        try
        {
            using var stream = File.OpenRead(path);
            using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream, Strict);
            return Read(reader, path, zone);
        }
        catch (DecoderFallbackException)
        {
            throw new Failure(ExitCode.SourceUnreadable, $"{path} is not UTF-8", "save it as UTF-8: other encodings change the names of accounts unnoticed");
        }
        catch (InvalidDataException)
        {
            throw new Failure(ExitCode.SourceUnreadable, $"{path} is not compressed with gzip, or is damaged", "compress it again, or name the plain .csv file");
        }
    }

    private static AskedPairs Read(StreamReader reader, string path, ProjectZone zone)
    {
        var header = CsvLine.Split(reader.ReadLine() ?? string.Empty).Select(name => name.Trim().TrimStart('\uFEFF')).ToList();
        var (account, asOf) = (header.IndexOf("account"), header.IndexOf("as_of"));
        if (account < 0 || asOf < 0)
        {
            throw new Failure(ExitCode.SourceUnreadable, $"{path} has the columns {string.Join(", ", header)}", Columns);
        }

        var (pairs, labels) = (new List<AccountMoment>(), new List<string>());
        foreach (var (name, moment) in Rows(reader, path, header.Count, account, asOf, zone))
        {
            pairs.Add(new AccountMoment(name, moment.Moment));
            labels.Add(moment.Label);
        }

        return new AskedPairs(pairs, labels);
    }

    private static IEnumerable<(string Account, AsOf AsOf)> Rows(StreamReader reader, string path, int columns, int account, int asOf, ProjectZone zone)
    {
        // Few moments stand in many rows: each is read and kept once.
        var moments = new Dictionary<string, AsOf>(StringComparer.Ordinal);
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0)
            {
                continue;
            }

            var fields = CsvLine.Split(text);
            if (fields.Count != columns)
            {
                throw new Failure(ExitCode.SourceUnreadable, $"{path}:{line} has {fields.Count} fields, its header {columns}", "mend the line");
            }

            var written = fields[asOf].Trim();
            if (!moments.TryGetValue(written, out var moment))
            {
                moment = AsOf.TryParse(written, zone, out var read)
                    ? read
                    : throw new Failure(ExitCode.SourceUnreadable, $"{path}:{line}: as_of `{written}` is no day and no instant", "write 2024-12-31 or 2024-12-31 00:00");
                moments.Add(written, moment);
            }

            yield return (fields[account].Trim(), moment);
        }
    }
}
