namespace Hale.Simulation;

/// <summary>What company is made. The same plan always makes the same bytes; a plan with more accounts begins with the same ones.</summary>
public sealed record SimulationPlan
{
    public const int FewestMonths = 12;
    public const int MostMonths = 120;
    public const int MostAccounts = 10_000_000;

    /// <summary>A plan.</summary>
    /// <param name="accounts">How many accounts there ever are, those that left included.</param>
    /// <param name="months">How many months of history are written.</param>
    /// <param name="seed">The seed of every random number.</param>
    /// <param name="until">The last day of the history.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range, or the last day those of <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    public SimulationPlan(int accounts, int months, long seed, DateOnly until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(accounts, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(accounts, MostAccounts);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, FewestMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostMonths);
        ArgumentOutOfRangeException.ThrowIfLessThan(until, Earliest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(until, Latest);
        (Accounts, Months, Seed, Until) = (accounts, months, seed, until);
        From = until.AddDays(1).AddMonths(-months);
    }

    public static DateOnly Earliest { get; } = new(2020, 1, 1);

    public static DateOnly Latest { get; } = new(2199, 12, 31);

    public static SimulationPlan Usual { get; } = new(500, 18, 1, new DateOnly(2026, 6, 30));

    public int Accounts { get; init; }

    public int Months { get; }

    public long Seed { get; }

    /// <summary>The first day of the history.</summary>
    public DateOnly From { get; }

    /// <summary>The last day of the history.</summary>
    public DateOnly Until { get; }

    internal int FirstDay => From.DayNumber;

    internal int LastDay => Until.DayNumber;
}
