namespace Hale.Core.Sources;

public abstract partial record KnownRule
{
    /// <summary>A row is what was believed from one moment until another: a version in a history. In both columns a value that is only a date means the end of that day.</summary>
    /// <param name="From">The column of when it became known.</param>
    /// <param name="To">The column of the first moment at which it was no longer believed; an empty cell, or a year after 8999, means that it still is.</param>
    public sealed record Interval(string From, string To) : KnownRule
    {
        /// <summary>The column that is true while a row is still believed, whatever <see cref="To"/> says; null when there is none.</summary>
        public string? Active { get; init; }

        /// <summary>The column that is true in rows which say that there is nothing any more; a file need not have it. Null when there is none.</summary>
        public string? Deleted { get; init; }

        /// <summary>Whether <see cref="To"/> is the last millisecond at which the row was believed.</summary>
        public bool IncludesTo { get; init; }

        /// <summary>Further columns that keep the history's books and say nothing of the row, where a file has them.</summary>
        public IReadOnlyList<string> Books { get; init; } = [];

        /// <summary>The rule of a table that dbt's snapshots write.</summary>
        public static Interval DbtSnapshot { get; } = new("dbt_valid_from", "dbt_valid_to")
        {
            Deleted = "dbt_is_deleted", Books = ["dbt_scd_id", "dbt_updated_at", "dbt_is_deleted"],
        };

        /// <summary>The rule of a table that Fivetran keeps in history mode.</summary>
        public static Interval Fivetran { get; } = new("_fivetran_start", "_fivetran_end")
        {
            Active = "_fivetran_active", IncludesTo = true, Books = ["_fivetran_synced", "_fivetran_deleted", "_fivetran_id", "_fivetran_index"],
        };

        /// <inheritdoc/>
        public override T Match<T>(Func<WhenOccurred, T> whenOccurred, Func<AtImport, T> atImport, Func<FromColumn, T> fromColumn, Func<Interval, T> interval) => interval(this);
    }
}
