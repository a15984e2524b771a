using Hale.DuckDb;
using Hale.Intake.Audit;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Tables;
using Hale.Intake.Profiling.Drafts;

namespace Hale.Intake.Profiling;

/// <summary>Finds, for a file whose rows name no account, a file beside it that leads from one of its ids to the account.</summary>
internal sealed class Neighbours(string path, Func<string, string> spell, Lazy<DuckConnection> engine)
{
    private const int Most = 30;
    private const long Largest = 200_000_000;

    private static readonly string[] Endings = [".csv", ".tsv", ".csv.gz", ".tsv.gz", ".parquet"];

    /// <summary>The file; null when there is none, or two that could be it.</summary>
    public JoinedAccount? Find(ProfiledTable table, CancellationToken cancellationToken)
    {
        var keys = table.Columns.Where(column => column.Meaning == Engine.Profiling.ColumnMeaning.OtherId && column.Name.Length > 0).ToDictionary(column => column.Name, StringComparer.Ordinal);
        var found = keys.Count == 0 ? [] : Files().SelectMany(file => Open(file, keys, cancellationToken)).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private IEnumerable<string> Files() => new DirectoryInfo(Path.GetDirectoryName(path)!).EnumerateFiles()
        .Where(file => file.FullName != path && file.Length < Largest && Endings.Any(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .Take(Most)
        .Select(file => file.FullName);

    private IEnumerable<JoinedAccount> Open(string file, Dictionary<string, Meanings.ColumnJudgement> keys, CancellationToken cancellationToken)
    {
        if (TryOpen(file, cancellationToken) is not { } other || other is CsvTable { HeaderRow: > 1 } or CsvTable { Encoding: not TextEncoding.Utf8 } or CsvTable { Delimiter: not (',' or '\t') })
        {
            return [];
        }

        var columns = other.Columns.Index().ToList();
        var account = columns.Select(column => (column.Item, rank: RoleNames.Account.Rank(new HeaderName(column.Item)))).Where(column => column.rank >= RoleNames.Sure - 1).OrderByDescending(column => column.rank).FirstOrDefault().Item;
        return account is null
            ? []
            : columns.Where(column => keys.ContainsKey(column.Item) && column.Item != account && KeyCheck.Repeats(other, [column.Index], cancellationToken) == 0)
                .Select(column => new JoinedAccount(spell(file), keys[column.Item], account)).ToList();
    }

    private Table? TryOpen(string file, CancellationToken cancellationToken)
    {
        try
        {
            return TableOpening.Open(file, engine, cancellationToken);
        }
        catch (RefusedException)
        {
            // A file that cannot be read leads nowhere, and nobody asked for it.
            return null;
        }
    }
}
