namespace Hale.Core.Sources;

public abstract partial record RowMapping
{
    /// <summary>A row is a paid term of an account.</summary>
    /// <param name="Account">The column of the account id.</param>
    /// <param name="Start">When the term starts.</param>
    public sealed record Subscriptions(string Account, TimeColumn Start) : RowMapping
    {
        /// <summary>The columns that together are its id; none when it has none, so that it is known by what it says.</summary>
        public IReadOnlyList<string> Id { get; init; } = [];

        /// <summary>The column of what is paid for; null when there is none.</summary>
        public string? Product { get; init; }

        /// <summary>When the agreed term ends (exclusive), known with the row; null or an empty cell means that no end is agreed.</summary>
        public TimeColumn? End { get; init; }

        /// <summary>When it stopped in fact (exclusive), which nobody knows before; null or an empty cell means that it did not.</summary>
        public TimeColumn? Stopped { get; init; }

        /// <summary>The column of what is paid for each period, an exact decimal; null when there is none.</summary>
        public string? Amount { get; init; }

        /// <summary>How many months a period has, from 1; null when the amount is for the whole term.</summary>
        public int? Months { get; init; }

        /// <summary>The column of the currency, three letters; null when there is none.</summary>
        public string? Currency { get; init; }

        /// <summary>The column of how many days before its end notice must be given, a whole number from 0; null when there is none.</summary>
        public string? NoticeDays { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Accounts, T> accounts, Func<Events, T> events, Func<LongSeries, T> longSeries, Func<WideSeries, T> wideSeries,
            Func<Subscriptions, T> subscriptions, Func<Outcomes, T> outcomes, Func<Contacts, T> contacts, Func<Aliases, T> aliases, Func<Lineage, T> lineage) => subscriptions(this);
    }
}
