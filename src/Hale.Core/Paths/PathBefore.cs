using Hale.Core.Time;

namespace Hale.Core.Paths;

/// <summary>The states with which a step begins.</summary>
/// <param name="States">The state of each account at the close before; an account that is not there starts afresh.</param>
/// <param name="Moment">The moment of the step.</param>
/// <param name="Zone">The zone in which days are counted.</param>
public sealed record PathBefore(IReadOnlyDictionary<string, PathState> States, Instant Moment, ProjectZone Zone)
{
    /// <summary>No account has a state.</summary>
    public static PathBefore Nothing { get; } = new(new Dictionary<string, PathState>(), default, ProjectZone.Utc);

    /// <summary>The local days from a state to the moment: whole ones between closes, whatever the clocks do in between.</summary>
    public double DaysSince(PathState state) => (Zone.ToLocal(Moment) - Zone.ToLocal(state.At)).TotalDays;
}
