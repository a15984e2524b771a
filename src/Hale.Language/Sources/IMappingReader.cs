using Hale.Core.Sources;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads what the rows of a source become, for one kind of row.</summary>
internal interface IMappingReader
{
    /// <summary>The key that says so.</summary>
    string Key { get; }

    /// <summary>What it says, in a sentence for people.</summary>
    string Meaning { get; }

    /// <summary>The keys of the mapping.</summary>
    MapShape Shape { get; }

    /// <summary>The keys that stand beside it.</summary>
    IReadOnlyList<MapKey> Beside { get; }

    /// <summary>Reads the mapping.</summary>
    /// <param name="map">The value of the key.</param>
    /// <param name="source">The source or fact, for keys that stand beside it.</param>
    /// <param name="columns">Reads the columns.</param>
    RowMapping Read(MapReader map, MapReader source, ColumnReader columns);
}
