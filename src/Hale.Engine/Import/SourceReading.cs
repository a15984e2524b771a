using Hale.Core.Sources;

namespace Hale.Engine.Import;

/// <summary>What a reader found.</summary>
/// <param name="Source">The source.</param>
/// <param name="Files">Its files in the ordinal order of their paths; empty when there are problems.</param>
/// <param name="Problems">Why the source cannot be read.</param>
public sealed record SourceReading(SourceDefinition Source, IReadOnlyList<StagedFile> Files, IReadOnlyList<SourceProblem> Problems);
