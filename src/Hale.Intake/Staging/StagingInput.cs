using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Import;
using Hale.Intake.Lookups;

namespace Hale.Intake.Staging;

/// <summary>What the staged query of a file depends on.</summary>
/// <param name="Table">The file.</param>
/// <param name="Source">Its source.</param>
/// <param name="Context">The project.</param>
internal sealed record StagingInput(FileTable Table, SourceDefinition Source, ReadingContext Context)
{
    /// <summary>What rows take from other files.</summary>
    public IReadOnlyList<LookupTable> Lookups { get; init; } = [];

    public ProjectZone SourceZone => Source.Zone;

    public ProjectZone ProjectZone => Context.Zone;

    public FileColumn Column(string name) => Table[name];
}
