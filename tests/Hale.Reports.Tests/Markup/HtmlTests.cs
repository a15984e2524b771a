using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Hale.Reports.Markup;

namespace Hale.Reports.Tests.Markup;

public sealed class HtmlTests
{
    [Fact]
    public void Text_Anything_IsTextInContentAndAttribute() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<string?>(ArbMap.Default.ArbFor<string?>(), text =>
    {
        var element = XElement.Parse(Tags.Element("p", [("title", text ?? "")], text).Markup);
        return !element.HasElements && element.Attributes().Count() == 1;
    }));

    [Fact]
    public void Text_PercentSign_StaysWithItsNumber() => Html.Text("about 12 % of them, % alone").Markup.ShouldBe("about 12\u00A0% of them, % alone");

    [Fact]
    public void Text_WhatXmlCannotHold_IsReplaced() => Html.Text("a\u0001b\uD800c\td").Markup.ShouldBe("a\uFFFDb\uFFFDc d");
}
