using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hale.Language.Diagnostics;
using Hale.Language.Schemas;
using Hale.Language.Yaml;

namespace Hale.Tests.Schemas;

/// <summary>What an editor marks as wrong, Hale refuses: nobody is led away from what is possible.</summary>
public sealed class SchemaRefusalTests
{
    private static readonly Change[] Changes =
    [
        new("another key", node => node is YamlMapping map ? map with { Entries = [.. map.Entries, new YamlEntry(Scalar("zzz"), Scalar("1"))] } : null),
        new("a key less", node => node is YamlMapping { Entries.Count: > 1 } map ? map with { Entries = [.. map.Entries.Skip(1)] } : null),
        new("the last key less", node => node is YamlMapping { Entries.Count: > 1 } map ? map with { Entries = [.. map.Entries.SkipLast(1)] } : null),
        new("a list of a list", node => new YamlSequence(node.Span, [new YamlSequence(node.Span, [Scalar("zzz")])])),
        new("a mapping", node => new YamlMapping(node.Span, [new YamlEntry(Scalar("zzz"), Scalar("1"))])),
        new("a word", _ => Scalar("zzz")),
    ];

    private static readonly (int Project, string File)[] Files =
    [
        .. SampleFiles.Projects.SelectMany((project, index) => project.Keys.Where(file => SchemaOf(file) is not null).Select(file => (index, file))),
    ];

    [Fact]
    public void Schema_WhatItRefuses_TheReaderRefusesToo() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400),
        Prop.ForAll(
            Gen.Choose(0, Files.Length - 1).SelectMany(file => Gen.Choose(0, 9999).SelectMany(place => Gen.Elements(Changes).Select(change => (file, place, change)))).ToArbitrary(),
            drawn => Agrees(Files[drawn.file], drawn.place, drawn.change)));

    private static bool Agrees((int Project, string File) sample, int place, Change change)
    {
        var text = SampleFiles.Projects[sample.Project][sample.File];
        var tree = YamlFile.Read(Encoding.UTF8.GetBytes(text), sample.File, new DiagnosticBag())!;
        var chosen = place % Count(tree);
        if (Changed(tree, ref chosen, change) is not { } changed || SchemaCheck.Problems(SchemaCheck.Json(changed), SchemaOf(sample.File)!.Content).Count == 0)
        {
            return true;
        }

        using var project = new TestProject();
        foreach (var (file, content) in SampleFiles.Projects[sample.Project])
        {
            project.With(file, file == sample.File ? FlowText.Of(changed) : content);
        }

        project.Load().Diagnostics.Any(found => found.Severity == Severity.Error).ShouldBeTrue($"{change.Name} in {sample.File} of project {sample.Project}:\n{FlowText.Of(changed)}");
        return true;
    }

    private static int Count(YamlNode node) => 1 + node.Match(_ => 0, list => list.Items.Sum(Count), map => map.Entries.Sum(entry => Count(entry.Value)));

    /// <summary>The tree with the chosen node changed; null when the change does not fit the node.</summary>
    private static YamlNode? Changed(YamlNode node, ref int chosen, Change change)
    {
        if (chosen-- == 0)
        {
            return change.Of(node);
        }

        var children = node.Match(_ => [], list => list.Items, map => map.Entries.Select(entry => entry.Value).ToList());
        for (var index = 0; index < children.Count; index++)
        {
            var size = Count(children[index]);
            if (chosen < size)
            {
                return Changed(children[index], ref chosen, change) is { } child ? With(node, index, child) : null;
            }

            chosen -= size;
        }

        return null;
    }

    private static YamlNode With(YamlNode node, int index, YamlNode child) => node.Match<YamlNode>(
        scalar => scalar,
        list => list with { Items = [.. list.Items.Select((item, at) => at == index ? child : item)] },
        map => map with { Entries = [.. map.Entries.Select((entry, at) => at == index ? entry with { Value = child } : entry)] });

    private static YamlScalar Scalar(string text) => (YamlScalar)YamlFile.Read(Encoding.UTF8.GetBytes(text), "a.yaml", new DiagnosticBag())!;

    private static DefinitionSchema? SchemaOf(string file) =>
        DefinitionSchemas.All.FirstOrDefault(schema => schema.Name == (file == "hale.yaml" ? "hale" : file.Split('/')[0]));

    private sealed record Change(string Name, Func<YamlNode, YamlNode?> Of);
}
