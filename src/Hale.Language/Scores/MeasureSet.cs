using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>A measure set as it is written; its measures are read where they are used.</summary>
internal sealed record MeasureSet(YamlScalar Name, YamlMapping Measures);
