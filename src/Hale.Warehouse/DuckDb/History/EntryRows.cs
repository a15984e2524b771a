using Hale.Core.People;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;
using Hale.Warehouse.DuckDb.Entries;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Appends to <c>run_entries</c>, and reads it.</summary>
internal sealed class EntryRows(DuckConnection connection, long run) : IDisposable
{
    private const string OfAccount = "SELECT entry, kind, target, note, author, since, until_at, applied, fits FROM run_entries WHERE run = $1 AND account = $2 ORDER BY entry";

    private const string OfRange = "SELECT entry, kind, target, note, author, since, until_at, applied, fits, account FROM run_entries WHERE run = $1 AND account BETWEEN $2 AND $3 ORDER BY entry";

    private readonly DuckAppender _appender = connection.Appender("run_entries");

    /// <summary>The overrides of people that held for an account.</summary>
    public static IReadOnlyList<HeldOverride> Read(DuckConnection connection, long run, string score, string account, CancellationToken cancellationToken) =>
        [.. connection.Rows(OfAccount, cancellationToken, run, account).Select(row => Held(row, score, account))];

    /// <summary>The same of the accounts from one to another; an account of whom nobody decided anything has no entry.</summary>
    public static ILookup<string, HeldOverride> Range(DuckConnection connection, long run, string score, AccountSpan span, CancellationToken cancellationToken) =>
        connection.Rows(OfRange, cancellationToken, run, span.First, span.Last).ToLookup(row => row.Text(9), row => Held(row, score, row.Text(9)), StringComparer.Ordinal);

    public void Append(ScoreBlock block, CancellationToken cancellationToken)
    {
        for (var row = 0; row < block.Count; row++)
        {
            foreach (var held in block.People(row))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (decision, until) = (held.Override, held.Override.Until?.Micros ?? long.MaxValue);
                _appender.AppendRow(
                    run, block.Accounts[row], decision.Entry, EntryWords.Of(decision.Kind), decision.Target, decision.Note, decision.Author, decision.Since.Micros, until, held.Applied, held.Fits);
            }
        }
    }

    /// <summary>Stores what was appended so far.</summary>
    public void Store() => _appender.Flush();

    public void Dispose() => _appender.Dispose();

    private static HeldOverride Held(DuckRow row, string score, string account) => new(
        new PersonOverride(row.Int64(0), account, score, EntryWords.Parse(row.Text(1)), row.Text(2), row.Text(3), row.Text(4), new Instant(row.Int64(5)), HeldRows.UntilOf(row.Int64(6))),
        row.Boolean(7),
        row.Boolean(8));
}
