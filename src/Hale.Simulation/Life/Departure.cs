using Hale.Simulation.Founding;

namespace Hale.Simulation.Life;

/// <summary>
/// How likely an account is to give notice when it may, and why it would: log odds that add up. The reason is the largest part.
/// </summary>
internal sealed record Departure(double LogOdds, string Reason)
{
    private const double AtYearsEnd = -5.1;
    private const double AtMonthsEnd = -7.5;
    private const double UsualValue = 0.8;
    private const double ValueWeight = 2.6;
    private const double ReasonNeeds = 0.6;

    public double Chance => 1 / (1 + Math.Exp(-LogOdds));

    public static Departure Of(Condition condition, double priceRise)
    {
        var traits = condition.Traits;
        (double Part, string Reason)[] parts =
        [
            (ValueWeight * (UsualValue - condition.Value), condition.SankBecause ?? "too little value"),
            (1.1 * condition.Pain * (traits.Nature == Nature.Loud ? 0.1 : 1), "support"),
            (8 * priceRise * traits.PriceSensitivity, "price"),
            (condition.ChampionLeftOn is null ? 0 : 0.9, "champion left"),
            (condition.Today <= condition.BudgetCutUntil ? 5.2 : 0, "budget cut"),
        ];
        var usual = (traits.Annual ? AtYearsEnd : AtMonthsEnd) - (traits.Nature == Nature.Quiet ? 2 : 0);
        var worst = parts.MaxBy(part => part.Part);
        return new Departure(usual + parts.Sum(part => part.Part), worst.Part >= ReasonNeeds ? worst.Reason : "not said");
    }
}
