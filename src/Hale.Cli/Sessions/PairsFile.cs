using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Metrics;

namespace Hale.Cli.Sessions;

/// <summary>Reads the pairs of an account and a moment that a person gives in a CSV file.</summary>
internal static class PairsFile
{
    private const string Columns = "the file needs a header with the columns `account` and `as_of`";

    public static IReadOnlyList<AccountMoment> Read(string path, ProjectZone zone)
    {
        if (!File.Exists(path))
        {
            throw new Failure(ExitCode.NotFound, $"there is no file {path}", Columns);
        }

        using var reader = new StreamReader(path);
        var header = CsvLine.Split(reader.ReadLine() ?? string.Empty).Select(name => name.Trim().TrimStart('\uFEFF')).ToList();
        var (account, asOf) = (header.IndexOf("account"), header.IndexOf("as_of"));
        if (account < 0 || asOf < 0)
        {
            throw new Failure(ExitCode.SourceUnreadable, $"{path} has the columns {string.Join(", ", header)}", Columns);
        }

        return [.. Rows(reader, path, header.Count, account, asOf, zone)];
    }

    private static IEnumerable<AccountMoment> Rows(StreamReader reader, string path, int columns, int account, int asOf, ProjectZone zone)
    {
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

            yield return AsOf.TryParse(fields[asOf], zone, out var moment)
                ? new AccountMoment(fields[account], moment.Moment)
                : throw new Failure(ExitCode.SourceUnreadable, $"{path}:{line}: as_of `{fields[asOf]}` is no day and no instant", "write 2024-12-31 or 2024-12-31 00:00");
        }
    }
}
