using Hale.Tests.Backtests;

namespace Hale.Bench.Coverage.Companies;

/// <summary>A company whose score has the true weights, and whose team saves most of the red accounts that it turns to; a tenth of the accounts is held out.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Company">The company.</param>
internal sealed record PlayLaw(string Name, MadeCompany Company)
{
    public static IReadOnlyList<PlayLaw> All { get; } =
    [
        new("good score, 1,500 accounts", Acting with { Accounts = 1_500, Intercept = 2, Slope = 4 }),
        new("modest score, 1,500 accounts", Acting with { Accounts = 1_500, Intercept = 2.75, Slope = 2.5 }),
        new("modest score, 400 accounts", Acting with { Accounts = 400, Intercept = 2.75, Slope = 2.5 }),
    ];

    private static MadeCompany Acting => new() { Months = 18, Tendency = 0.5, Played = 0.9, Saved = 0.7 };

    /// <summary>The same where nobody acts: what the score is worth.</summary>
    public CompanyLaw LeftAlone => new(Name, Company with { Played = 0 }, 1);

    /// <summary>The same where the team acts.</summary>
    public CompanyLaw ActedOn => new(Name, Company, 1);
}
