using Hale.Core.Populations;
using Hale.Engine.History;

namespace Hale.Engine.Populations;

/// <summary>Counts accounts that are left out.</summary>
internal sealed class PopulationTally(Population population)
{
    private readonly SortedDictionary<string, long> _excluded =
        new(population.ExcludedAccounts.ToDictionary(excluded => excluded.Name, _ => 0L, StringComparer.Ordinal), StringComparer.Ordinal);

    public long Outside { get; private set; }

    public IReadOnlyList<KeyValuePair<string, long>> Excluded => [.. _excluded];

    public long Count => Outside + _excluded.Values.Sum();

    public void Add(IReadOnlyList<LeftOutAccount> leftOut)
    {
        foreach (var account in leftOut)
        {
            if (account.ExcludedBy is { } name)
            {
                _excluded[name]++;
            }
            else
            {
                Outside++;
            }
        }
    }
}
