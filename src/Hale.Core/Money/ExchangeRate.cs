namespace Hale.Core.Money;

/// <summary>What a unit of a currency is worth from a day on, until a later rate of it begins.</summary>
/// <param name="Currency">The currency, as amounts name it.</param>
/// <param name="From">The first local day on which it holds.</param>
/// <param name="Worth">How many units of the reporting currency one unit of it is worth; above 0.</param>
public readonly record struct ExchangeRate(string Currency, DateOnly From, decimal Worth);
