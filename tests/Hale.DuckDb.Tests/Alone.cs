namespace Hale.DuckDb.Tests;

/// <summary>Tests that watch the whole process and so run with no other beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
