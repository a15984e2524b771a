using Hale.Core.Sources;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads what the rows of a source become, for one kind of row.</summary>
internal interface IMappingReader
{
    /// <summary>The key that says so.</summary>
    string Key { get; }

    /// <summary>Reads the mapping.</summary>
    /// <param name="map">The value of the key.</param>
    /// <param name="source">The source, for keys that stand beside it.</param>
    RowMapping Read(MapReader map, MapReader source);
}
