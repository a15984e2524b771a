using Hale.Core.Projects;
using Hale.Reports.Markup;
using Hale.Reports.Page;
using Hale.Reports.Scorecards;
using Hale.Reports.Scorecards.Page;

namespace Hale.Reports;

/// <summary>The scorecards of a project as one page of HTML that needs nothing else, for people who have never seen a definition.</summary>
public static class ScorecardPage
{
    /// <summary>Writes the page. Every text of the definitions is encoded; the page is well-formed XML too.</summary>
    /// <param name="project">The project.</param>
    /// <param name="version">The version of Hale.</param>
    /// <param name="output">Where it is written.</param>
    public static void Write(Project project, string version, TextWriter output)
    {
        var text = ProjectText.Of(project);
        var title = $"Scorecards of {text.Title}";
        output.Write("<!DOCTYPE html>\n");
        output.Write(Tags.Element("html", [("lang", "en")], PageHead.Of(title, version, ScorecardStyle.Element), Body(text, version)).Markup);
        output.Write('\n');
    }

    private static Html Body(ProjectText text, string version)
    {
        var sections = PageSections.Of(text);
        return Tags.Element(
            "body",
            [],
            Tags.Element("nav", [("aria-label", "Contents")], Tags.Numbered(sections.Select(section => Tags.Element("a", [("href", "#" + section.Id)], section.Heading)))),
            Tags.Element(
                "main",
                [],
                Tags.Element("header", [], Tags.Styled("eyebrow", text.Title), Tags.Element("h1", [], "How our customers are scored"), Tags.Paragraphs(text.Population)),
                Html.Join(sections.Select(section => section.Content)),
                Tags.Element("footer", [], Tags.P($"Written by Hale {version} from the definitions themselves. Everything on this page is in this one file."))));
    }
}
