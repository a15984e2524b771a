using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads where files are and how they are written: <c>files</c>, <c>format</c>, <c>delimiter</c> and <c>encoding</c>.</summary>
internal sealed class FilesReader(DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);
    private readonly FormatReader _formats = new(bag);

    /// <summary>The files; what could not be read was reported.</summary>
    public (SourceFiles Files, FileFormat Format) Read(MapReader map)
    {
        var patterns = map.Required("files") is { } node ? _read.Scalars(node, "a path, a pattern or a folder") : [];
        return (new SourceFiles([.. patterns.Select(pattern => pattern.Text)]), _formats.Read(map, patterns));
    }
}
