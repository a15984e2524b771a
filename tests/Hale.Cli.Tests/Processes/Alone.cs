namespace Hale.Cli.Tests.Processes;

/// <summary>Tests beside which no other test of the project runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
