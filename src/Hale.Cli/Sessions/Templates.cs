using System.Reflection;

namespace Hale.Cli.Sessions;

/// <summary>The starter projects that the program carries with it.</summary>
internal static class Templates
{
    public const string Default = "b2b-saas";

    private static readonly Assembly Program = typeof(Templates).Assembly;

    /// <summary>Every template, then every recipe, each sorted by name.</summary>
    public static IReadOnlyList<Template> All { get; } =
    [
        new(TemplateKind.Template, Default, "seats, contracts and people who look after them: one score, four scorecards"),
        new(TemplateKind.Template, "freemium", "a free product with a paid plan: who will stay, who will pay, whom to call") { Score = "health" },
        new(TemplateKind.Template, "subscription-commerce", "goods delivered by subscription: orders, payments, service, returns"),
        new(TemplateKind.Recipe, "hubspot", "companies and deals of the CRM"),
        new(TemplateKind.Recipe, "intercom", "companies, conversations and their ratings"),
        new(TemplateKind.Recipe, "mixpanel", "events of the raw export"),
        new(TemplateKind.Recipe, "posthog", "events and groups of a batch export"),
        new(TemplateKind.Recipe, "salesforce", "accounts, contacts and opportunities of the data export"),
        new(TemplateKind.Recipe, "segment", "the warehouse tables tracks, groups and users"),
        new(TemplateKind.Recipe, "stripe", "customers, subscriptions, invoices, charges and refunds"),
        new(TemplateKind.Recipe, "zendesk", "organizations, tickets and satisfaction ratings"),
    ];

    /// <summary>Those of a kind, sorted by name.</summary>
    public static IReadOnlyList<Template> Of(TemplateKind kind) => [.. All.Where(template => template.Kind == kind)];

    /// <summary>The one of this kind and name; fails with what may have been meant.</summary>
    public static Template Find(TemplateKind kind, string name) =>
        Of(kind).FirstOrDefault(template => template.Name == name) ?? throw Lookup.NotFound(kind.Word, name, Of(kind).Select(template => template.Name));

    /// <summary>Writes a template into a folder that does not exist yet or is empty, and gives the files written.</summary>
    public static IReadOnlyList<string> Write(Template template, string folder)
    {
        NewFolder.Require(folder);
        var prefix = $"{template.Kind.Folder}/{template.Name}/";
        var files = Files(prefix).Order(StringComparer.Ordinal).ToList();
        files.ForEach(file => Copy(prefix + file, Path.Combine(folder, file)));
        return files;
    }

    private static void Copy(string resource, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var content = Program.GetManifestResourceStream(resource)!;
        using var output = File.Create(target);
        content.CopyTo(output);
    }

    private static IEnumerable<string> Files(string prefix) => Program.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(name => name[prefix.Length..]);
}
