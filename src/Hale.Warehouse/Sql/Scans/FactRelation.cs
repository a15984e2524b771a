namespace Hale.Warehouse.Sql.Scans;

/// <summary>The facts of pairs in a query: each beside its pair and, of events where that is read, beside what is known of the contact.</summary>
/// <param name="From">What stands behind FROM.</param>
/// <param name="Conditions">What is asked of each row.</param>
/// <param name="Key">The key of the pair.</param>
/// <param name="Facts">The name of the relation that has the columns of facts.</param>
/// <param name="Pairs">The moment and the windows of the pair.</param>
/// <param name="Columns">The values of events.</param>
internal sealed record FactRelation(string From, IReadOnlyList<string> Conditions, string Key, string Facts, PairColumns Pairs, EventColumns Columns)
{
    /// <summary>FROM and WHERE.</summary>
    public string Text => Conditions.Count == 0 ? $"FROM {From}" : $"FROM {From}\nWHERE {string.Join("\n    AND ", Conditions)}";

    /// <summary>The same with one more condition.</summary>
    public FactRelation Where(string condition) => this with { Conditions = [.. Conditions, condition] };
}
