using Hale.Core.Expressions;
using Hale.Core.Values;

namespace Hale.Core.Populations;

/// <summary>Which of the accounts that exist are scored, and which events count in no metric.</summary>
/// <param name="When">A condition over metrics: only accounts for which it is true belong to the population; null for all.</param>
/// <param name="ExcludedAccounts">Conditions over metrics, sorted by name: an account for which one is true is excluded.</param>
/// <param name="ExcludedEvents">Conditions over an event's properties, <c>contact</c> and <c>event</c>, sorted by name: an event for which one is true counts in no metric.</param>
public sealed record Population(Expression? When, IReadOnlyList<NamedCondition> ExcludedAccounts, IReadOnlyList<NamedCondition> ExcludedEvents)
{
    private static readonly Belonging Inside = new Belonging.Inside();
    private static readonly Belonging Outside = new Belonging.Outside();

    /// <summary>Every account that exists, and every event.</summary>
    public static Population Everyone { get; } = new(null, [], []);

    /// <summary>Whether every account that exists belongs to it.</summary>
    public bool TakesEveryAccount => When is null && ExcludedAccounts.Count == 0;

    /// <summary>The names of the metrics that decide who belongs to it, sorted.</summary>
    public IReadOnlyList<string> Metrics =>
    [
        .. ExcludedAccounts.Select(excluded => excluded.Condition).Append(When).OfType<Expression>()
            .SelectMany(ExpressionReferences.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether an account belongs to it. Who is excluded is not asked further: exclusion comes before the population's condition.</summary>
    /// <param name="account">The account's metric values.</param>
    public Belonging Of(IValueSource account)
    {
        foreach (var excluded in ExcludedAccounts)
        {
            if (excluded.Condition.Evaluate(account).IsTrue)
            {
                return new Belonging.Excluded(excluded.Name);
            }
        }

        return When is null || When.Evaluate(account).IsTrue ? Inside : Outside;
    }
}
