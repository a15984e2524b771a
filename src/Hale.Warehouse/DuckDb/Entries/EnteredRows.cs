using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Entries;
using Hale.Warehouse.DuckDb.Erasing;

namespace Hale.Warehouse.DuckDb.Entries;

/// <summary>Takes entries over, inside the caller's transaction.</summary>
internal static class EnteredRows
{
    /// <summary>The import by which points of people are stored: none.</summary>
    private const long NoImport = 0;

    private const string Staged = "entered";

    private const string Stage =
        $"""
        CREATE OR REPLACE TEMP TABLE {Staged} (
            entry BIGINT, kind VARCHAR, account VARCHAR, subject VARCHAR, series VARCHAR, value VARCHAR, number DOUBLE, note VARCHAR, author VARCHAR,
            entered_at BIGINT, since BIGINT, until_at BIGINT, supersedes BIGINT, is_withdrawal BOOLEAN)
        """;

    public static long Last(DuckConnection connection) => connection.Scalar<long>("SELECT coalesce(max(entry), 0) FROM entries");

    /// <summary>Adds the entries that are not there yet, their points, and closes the points of pulses that were withdrawn.</summary>
    public static void Add(DuckConnection connection, IReadOnlyList<Entry> entries, CancellationToken cancellationToken)
    {
        connection.Execute(Stage, cancellationToken);
        var last = Last(connection);
        using (var appender = connection.Appender(Staged))
        {
            foreach (var entry in entries.Where(entry => entry.Number > last))
            {
                Append(appender, entry);
            }

            appender.Close();
        }

        var erased = ErasedPeople.Of(connection);
        string Cell(string column) => erased.Stored(column, "account");
        connection.Execute(
            $"""
            INSERT INTO entries (entry, kind, account, subject, series, value, note, author, entered_at, since, until_at, supersedes, is_withdrawal)
            SELECT entry, kind, account, subject, series, {Cell("value")}, {Cell("note")}, {Cell("author")}, entered_at, since, until_at, supersedes, is_withdrawal
            FROM {Staged} ORDER BY entry;

            INSERT INTO series (account, series, source, occurred_at, known_at, number, text, import, id_high, id_low, note, author, until_at)
            SELECT account, series, '{PeopleSource.Name}', entered_at, entered_at, number, {Cell("value")}, {NoImport}, entry, 0, {Cell("note")}, {Cell("author")}, until_at
            FROM {Staged} WHERE kind = '{EntryWords.Pulse}' AND NOT is_withdrawal ORDER BY entry;

            UPDATE series SET closed_at = e.entered_at, closed_by = {NoImport}
            FROM {Staged} AS e WHERE e.kind = '{EntryWords.Pulse}' AND e.is_withdrawal AND series.source = '{PeopleSource.Name}' AND series.id_high = e.supersedes;

            DROP TABLE {Staged};
            """,
            cancellationToken);
    }

    private static void Append(DuckAppender appender, Entry entry)
    {
        var said = entry.Said;
        var (subject, series, value) = said.Content.Match(
            pulse => (pulse.Metric, (DuckValue)pulse.Series, pulse.Value),
            decision => (decision.Score, DuckValue.Null, decision.Target));
        appender.AppendRow(
            entry.Number,
            EntryWords.Of(said.Content),
            said.Account,
            subject,
            series,
            value,
            said.Content.Match(pulse => pulse.Number is { } number ? number : DuckValue.Null, _ => DuckValue.Null),
            said.Note,
            said.Author,
            said.EnteredAt.Micros,
            said.Content.Match(_ => said.EnteredAt, decision => decision.Since).Micros,
            said.Until?.Micros ?? long.MaxValue,
            said.Supersedes is { } ended ? ended : DuckValue.Null,
            said.IsWithdrawal);
    }
}
