namespace Hale.Cli.Tests.PublicData;

/// <summary>Purchases of a web retailer: real customers, whom nobody calls lost until they have bought nothing for 90 days.</summary>
public sealed class OnlineRetail() : PublicProject("Validation/OnlineRetail", "sources/shop.yaml", "data/online_retail");
