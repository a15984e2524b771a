using System.Text.Json;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Schema_Printed_IsOneObjectByPattern()
    {
        using var shell = new Shell();
        var json = (await shell.DoAsync("schema")).Json;
        json.EnumerateObject().Select(schema => schema.Name).ShouldBe(["hale.yaml", "sources/**/*.yaml", "metrics/**/*.yaml", "scores/**/*.yaml", "tests/**/*.yaml"]);
        json.GetProperty("hale.yaml").GetProperty("properties").GetProperty("project").GetProperty("description").GetString().ShouldBe("What people call the project.");
    }

    [Fact]
    public async Task Schema_IntoAFolder_WritesAFileForEachKind()
    {
        using var shell = new Shell();
        var answer = await shell.DoAsync("schema", "--out", "schema");
        var files = Directory.EnumerateFiles(Path.Combine(shell.Folder, "schema")).Order().ToList();
        files.Select(Path.GetFileName).ShouldBe(["hale.schema.json", "metrics.schema.json", "scores.schema.json", "sources.schema.json", "tests.schema.json"]);
        foreach (var file in files)
        {
            answer.Output.ShouldContain(file);
            JsonDocument.Parse(await File.ReadAllTextAsync(file)).RootElement.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        }
    }
}
