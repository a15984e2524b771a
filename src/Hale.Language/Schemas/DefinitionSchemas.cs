using Hale.Language.Metrics;
using Hale.Language.Projects;
using Hale.Language.Scores.Shapes;
using Hale.Language.Sources;
using Hale.Language.Testing;
using Hale.Language.Yaml.Shapes;
using System.Text.Json.Nodes;

namespace Hale.Language.Schemas;

/// <summary>The schemas of definition files, printed from the descriptions by which the readers read.</summary>
public static class DefinitionSchemas
{
    /// <summary>A schema for each kind of file whose readers describe themselves.</summary>
    public static IReadOnlyList<DefinitionSchema> All =>
    [
        Schema("hale", ProjectFolder.FileName, "What a Hale project is.", ProjectHeaderReader.Shape.AsValue),
        Folder(DefinitionFolders.Sources, "Sources: where facts come from.", SourceReader.Shape),
        Folder(DefinitionFolders.Metrics, "Metrics: one value per account, as of a moment.", MetricReader.Shape),
        Schema(
            DefinitionFolders.Scores, $"{DefinitionFolders.Scores}/**/*.yaml", "Scores: their bands and scorecards, one score a file; or what several scores share.", ScoreShape.File, ScoreShape.Definitions),
        Folder(DefinitionFolders.Tests, "Tests: what a score must make of stated metric values.", TestReader.Shape),
    ];

    /// <summary>The schema of files whose one key is the name of their folder.</summary>
    private static DefinitionSchema Folder(string folder, string meaning, ValueShape definition) => Schema(
        folder, $"{folder}/**/*.yaml", meaning, new MapShape(MapKeys.RequiredNode(folder, meaning, ValueShape.Named(definition))).AsValue);

    private static DefinitionSchema Schema(string name, string files, string meaning, ValueShape shape, IReadOnlyDictionary<string, ValueShape>? definitions = null)
    {
        var content = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = meaning };
        foreach (var (key, value) in shape.Print())
        {
            content[key] = value?.DeepClone();
        }

        if (definitions is not null)
        {
            content["$defs"] = new JsonObject(definitions.Select(one => KeyValuePair.Create<string, JsonNode?>(one.Key, one.Value.Print())));
        }

        return new DefinitionSchema(name, files, content);
    }
}
