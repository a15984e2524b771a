namespace Hale.Core.Money;

/// <summary>How the amounts of events become amounts in the reporting currency.</summary>
/// <param name="Currency">The property that names the currency of an event's amount.</param>
/// <param name="Rates">The rates; that of the event's local day counts.</param>
public sealed record Conversion(string Currency, ExchangeRates Rates);
