namespace Hale.Cli.Tests.PublicData;

/// <summary>Members of a simulated social network with monthly subscriptions.</summary>
public sealed class SocialNetwork() : PublicProject("SocialNet", "sources/sources.yaml", "data/socialnet7");
