using Hale.Core.Outcomes;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>What an engine computed for a bounded range of rows, each an account at a moment.</summary>
/// <param name="Accounts">The account of each row.</param>
/// <param name="AsOf">The moment of each row.</param>
/// <param name="Starts">When each account began; <see cref="Instant.Always"/> when nobody knows, null when it is not known at the moment or its first fact had not come.</param>
/// <param name="Columns">One column for each of <see cref="MetricPlan.Aggregations"/>, in their order.</param>
public sealed record RawBatch(
    IReadOnlyList<string> Accounts, IReadOnlyList<Instant> AsOf, IReadOnlyList<Instant?> Starts, IReadOnlyList<RawColumn> Columns)
{
    /// <summary>The terms of each row's account, of declared sources; empty when <see cref="MetricPlan.ReadsSubscriptions"/> is false. A finisher looks at what was known of them.</summary>
    public IReadOnlyList<IReadOnlyList<SubscriptionTerm>> Terms { get; init; } = [];

    /// <summary>The terms of the renewing unit of each row's account, of the account itself where none is named; empty when <see cref="MetricPlan.HolderSlot"/> is null.</summary>
    public IReadOnlyList<IReadOnlyList<SubscriptionTerm>> HolderTerms { get; init; } = [];

    /// <summary>What declared sources state that each row's account did; empty when <see cref="MetricPlan.ReadsOutcomes"/> is false. A finisher looks at what was known of it.</summary>
    public IReadOnlyList<IReadOnlyList<StatedOutcome>> Stated { get; init; } = [];

    /// <summary>By the name of each of <see cref="MetricPlan.Statements"/>, what it gives for each row; missing where it gives nothing.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Value>> Statements { get; init; } = new Dictionary<string, IReadOnlyList<Value>>();
}
