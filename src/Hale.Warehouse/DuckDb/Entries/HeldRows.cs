using Hale.Core.People;
using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Entries;

/// <summary>Reads the overrides of people that hold.</summary>
internal static class HeldRows
{
    private const string Held =
        """
        SELECT entry, account, subject, kind, value, note, author, since, until_at
        FROM entries AS e
        WHERE kind <> 'pulse' AND NOT is_withdrawal AND entered_at <= $1 AND since < $1 AND until_at >= $1
            AND NOT EXISTS (SELECT 1 FROM entries AS later WHERE later.supersedes = e.entry AND later.entered_at <= $1)
        ORDER BY entry
        """;

    public static IReadOnlyList<PersonOverride> Read(DuckConnection connection, Instant asOf, CancellationToken cancellationToken) =>
    [
        .. connection.Rows(Held, cancellationToken, asOf.Micros).Select(row => new PersonOverride(
            row.Int64(0), row.Text(1), row.Text(2), EntryWords.Parse(row.Text(3)), row.Text(4), row.Text(5), row.Text(6), new Instant(row.Int64(7)), UntilOf(row.Int64(8)))),
    ];

    /// <summary>The moment that is stored as the last one; null where there is none.</summary>
    public static Instant? UntilOf(long stored) => stored == long.MaxValue ? null : new Instant(stored);
}
