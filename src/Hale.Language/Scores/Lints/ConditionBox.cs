namespace Hale.Language.Scores.Lints;

/// <summary>What several names must be together; a name that is not there may be anything. Never contradictory.</summary>
internal sealed class ConditionBox
{
    private readonly Dictionary<string, Allowed> _names;

    private ConditionBox(Dictionary<string, Allowed> names) => _names = names;

    /// <summary>Everything.</summary>
    public static ConditionBox All { get; } = new([]);

    /// <summary>The names and what they must be.</summary>
    public IReadOnlyDictionary<string, Allowed> Names => _names;

    public static ConditionBox Of(string name, Allowed allowed) => new(new Dictionary<string, Allowed>(StringComparer.Ordinal) { [name] = allowed });

    /// <summary>Both together; null when they contradict each other.</summary>
    public ConditionBox? And(ConditionBox other)
    {
        var both = new Dictionary<string, Allowed>(_names, StringComparer.Ordinal);
        foreach (var (name, allowed) in other._names)
        {
            if (!both.TryGetValue(name, out var here))
            {
                both.Add(name, allowed);
            }
            else if (here.And(allowed) is { } shared)
            {
                both[name] = shared;
            }
            else
            {
                return null;
            }
        }

        return new ConditionBox(both);
    }

    /// <summary>Whether the other holds wherever this one does.</summary>
    public bool IsWithin(ConditionBox other) => other._names.All(pair => _names.TryGetValue(pair.Key, out var here) && here.IsWithin(pair.Value));
}
