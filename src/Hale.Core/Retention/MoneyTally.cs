namespace Hale.Core.Retention;

/// <summary>Customers, and what they come to in a year.</summary>
/// <param name="Customers">How many.</param>
/// <param name="Revenue">Their revenue in a year, exact; of those whose amounts are known.</param>
public readonly record struct MoneyTally(long Customers, decimal Revenue)
{
    /// <summary>With one customer more.</summary>
    public MoneyTally And(decimal revenue) => new(Customers + 1, Revenue + revenue);

    /// <summary>Both together.</summary>
    public static MoneyTally operator +(MoneyTally one, MoneyTally other) => new(one.Customers + other.Customers, one.Revenue + other.Revenue);
}
