using System.Text.Json.Nodes;
using Hale.Language.Metrics;
using Hale.Language.Projects;
using Hale.Language.Testing;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Schemas;

/// <summary>The schemas of definition files, printed from the descriptions by which the readers read.</summary>
public static class DefinitionSchemas
{
    /// <summary>A schema for each kind of file whose readers describe themselves.</summary>
    public static IReadOnlyList<DefinitionSchema> All =>
    [
        Schema("hale", ProjectFolder.FileName, "What a Hale project is.", ProjectHeaderReader.Shape.AsValue),
        Folder(DefinitionFolders.Metrics, "Metrics: one value per account, as of a moment.", MetricReader.Shape),
        Folder(DefinitionFolders.Tests, "Tests: what a score must make of stated metric values.", TestReader.Shape),
    ];

    /// <summary>The schema of files whose one key is the name of their folder.</summary>
    private static DefinitionSchema Folder(string folder, string meaning, ValueShape definition) => Schema(
        folder, $"{folder}/**/*.yaml", meaning, new MapShape(MapKeys.RequiredNode(folder, meaning, ValueShape.Named(definition))).AsValue);

    private static DefinitionSchema Schema(string name, string files, string meaning, ValueShape shape)
    {
        var content = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = meaning };
        foreach (var (key, value) in shape.Print())
        {
            content[key] = value?.DeepClone();
        }

        return new DefinitionSchema(name, files, content);
    }
}
