namespace Hale.Core.Contracts;

/// <summary>Something that a source promises of its rows, judged at each import. The kinds are closed.</summary>
/// <param name="Name">The name by which people know it: <c>usage_id.unique</c>.</param>
/// <param name="Limits">How much of it may fail.</param>
/// <param name="Effect">What happens when it is broken, as stated; null when nothing is.</param>
public abstract record ContractRule(string Name, ContractLimits Limits, ContractEffect? Effect)
{
    /// <summary>What happens when nothing is stated and the rows of the source are no list of accounts or subscriptions.</summary>
    public abstract ContractEffect Usual { get; }

    /// <summary>What is judged, without the limits: a finding counts for rules of the same meaning.</summary>
    public abstract string Meaning { get; }

    /// <summary>Calls the function for this kind of rule.</summary>
    public abstract T Match<T>(Func<OfColumn, T> column, Func<OfRefusals, T> refusals, Func<OfHeader, T> header, Func<OfEvents, T> events, Func<OfCheck, T> check);

    /// <summary>A test of the cells of a column.</summary>
    /// <param name="Column">The column as the source or its files name it.</param>
    /// <param name="Test">What must hold.</param>
    /// <param name="Limits">How much of it may fail.</param>
    /// <param name="Effect">What happens when it is broken.</param>
    public sealed record OfColumn(string Column, ColumnTest Test, ContractLimits Limits, ContractEffect? Effect)
        : ContractRule($"{Column}.{Test.Match(_ => "unique", _ => "not_null", _ => "accepted_values", _ => "relationships")}", Limits, Effect)
    {
        /// <inheritdoc/>
        public override ContractEffect Usual => ContractEffect.Stale;

        /// <inheritdoc/>
        public override string Meaning => Name + Test.Match(
            _ => string.Empty, _ => string.Empty, values => $" {string.Join(" | ", values.Values)}", other => $" {other.To ?? "accounts"} {other.Field}");

        /// <inheritdoc/>
        public override T Match<T>(Func<OfColumn, T> column, Func<OfRefusals, T> refusals, Func<OfHeader, T> header, Func<OfEvents, T> events, Func<OfCheck, T> check) => column(this);
    }

    /// <summary>How many records are refused.</summary>
    /// <param name="OnlyTypes">Whether only those count whose cells are not of their type; otherwise all.</param>
    /// <param name="Limits">How many may be.</param>
    /// <param name="Effect">What happens when it is broken.</param>
    public sealed record OfRefusals(bool OnlyTypes, ContractLimits Limits, ContractEffect? Effect) : ContractRule(OnlyTypes ? "types" : "refused", Limits, Effect)
    {
        /// <inheritdoc/>
        public override ContractEffect Usual => ContractEffect.SourceGap;

        /// <inheritdoc/>
        public override string Meaning => Name;

        /// <inheritdoc/>
        public override T Match<T>(Func<OfColumn, T> column, Func<OfRefusals, T> refusals, Func<OfHeader, T> header, Func<OfEvents, T> events, Func<OfCheck, T> check) => refusals(this);
    }

    /// <summary>That the files have the columns that they had when they were read before.</summary>
    /// <param name="Gone">Whether columns that are gone count; otherwise new ones.</param>
    /// <param name="Limits">How many may be.</param>
    /// <param name="Effect">What happens when it is broken.</param>
    public sealed record OfHeader(bool Gone, ContractLimits Limits, ContractEffect? Effect) : ContractRule(Gone ? "missing_columns" : "new_columns", Limits, Effect)
    {
        /// <inheritdoc/>
        public override ContractEffect Usual => ContractEffect.Nothing;

        /// <inheritdoc/>
        public override string Meaning => Name;

        /// <inheritdoc/>
        public override T Match<T>(Func<OfColumn, T> column, Func<OfRefusals, T> refusals, Func<OfHeader, T> header, Func<OfEvents, T> events, Func<OfCheck, T> check) => header(this);
    }

    /// <summary>That no event comes by a name that is not expected.</summary>
    /// <param name="Expected">The names that are; null for those that came before.</param>
    /// <param name="Limits">How many others may come.</param>
    /// <param name="Effect">What happens when it is broken.</param>
    public sealed record OfEvents(IReadOnlyList<string>? Expected, ContractLimits Limits, ContractEffect? Effect) : ContractRule("new_events", Limits, Effect)
    {
        /// <inheritdoc/>
        public override ContractEffect Usual => ContractEffect.Nothing;

        /// <inheritdoc/>
        public override string Meaning => Expected is null ? Name : $"{Name} {string.Join(" | ", Expected)}";

        /// <inheritdoc/>
        public override T Match<T>(Func<OfColumn, T> column, Func<OfRefusals, T> refusals, Func<OfHeader, T> header, Func<OfEvents, T> events, Func<OfCheck, T> check) => events(this);
    }

    /// <summary>How many records a check of the source finds suspect.</summary>
    /// <param name="Check">The name of the check.</param>
    /// <param name="Limits">How many may be.</param>
    /// <param name="Effect">What happens when it is broken.</param>
    public sealed record OfCheck(string Check, ContractLimits Limits, ContractEffect? Effect) : ContractRule($"checks.{Check}", Limits, Effect)
    {
        /// <inheritdoc/>
        public override ContractEffect Usual => ContractEffect.Stale;

        /// <inheritdoc/>
        public override string Meaning => Name;

        /// <inheritdoc/>
        public override T Match<T>(Func<OfColumn, T> column, Func<OfRefusals, T> refusals, Func<OfHeader, T> header, Func<OfEvents, T> events, Func<OfCheck, T> check) => check(this);
    }
}
