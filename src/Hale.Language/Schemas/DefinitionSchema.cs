using System.Text.Json.Nodes;

namespace Hale.Language.Schemas;

/// <summary>The JSON Schema (2020-12) of a kind of definition file, for editors.</summary>
/// <param name="Name">What it is about: <c>hale</c>, <c>metrics</c>.</param>
/// <param name="Files">Which files of a project it is for, as a pattern.</param>
/// <param name="Content">The schema.</param>
public sealed record DefinitionSchema(string Name, string Files, JsonObject Content);
