using Hale.Engine.Backtesting;
using Hale.Tests.Backtests;

namespace Hale.Bench.Coverage.Companies;

/// <summary>How a made company lives, and how its rows look ahead; how many accounts it has is another question.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Company">The company.</param>
/// <param name="Horizon">How many months ahead a row looks: above 1 the horizons overlap, and one leaving stands in several rows.</param>
internal sealed record CompanyLaw(string Name, MadeCompany Company, int Horizon)
{
    /// <summary>Each account in one row; about a fifth leave.</summary>
    public static CompanyLaw Once { get; } = new("1 row", new MadeCompany { Months = 1, Intercept = -0.5, Tendency = Alike }, 1);

    /// <summary>Each account in up to 18 rows, each looking to the next.</summary>
    public static CompanyLaw Monthly { get; } = new("18 rows", new MadeCompany { Months = 18, Intercept = 2, Tendency = Alike }, 1);

    /// <summary>The same, each looking six months ahead, so that a leaving stands in up to six rows.</summary>
    public static CompanyLaw HalfYear { get; } = Monthly with { Name = "18 rows, six months ahead", Horizon = 6 };

    /// <summary>The months of <see cref="Monthly"/>, some of which are worse for all customers than others.</summary>
    public static CompanyLaw Shaken { get; } = Monthly with { Name = "18 rows, months differ", Company = Monthly.Company with { Shock = 0.2 } };

    /// <summary>What makes accounts alike from month to month and no measure shows, on the scale of log odds.</summary>
    private const double Alike = 0.5;

    /// <summary>One world of this law.</summary>
    public Backtest Draw(int accounts, long seed) => LongHorizon.Of(MadeBacktest.Of(Sized(accounts, seed)), Horizon);

    /// <summary>The company with so many accounts and its own random numbers.</summary>
    public MadeCompany Sized(int accounts, long seed) => Company with { Accounts = accounts, Seed = Spread(seed) };

    /// <summary>Neighbouring seeds of a pseudo-random generator can give alike numbers; far ones do not (finaliser of SplitMix64, Steele, Lea and Flood 2014).</summary>
    private static long Spread(long seed)
    {
        unchecked
        {
            var bits = ((ulong)seed + 1) * 0x9E3779B97F4A7C15;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return (long)((bits ^ (bits >> 31)) >> 1);
        }
    }
}
