using BotTutor.Expressions;

namespace BotTutor.LanguageGeneration.Tests;

public sealed class ImportTests
{
    [Fact]
    public void Imported_templates_are_called_as_if_they_stood_here_also_through_another_file()
    {
        var set = Lg.Parse("[a](a.lg)\n# T\n- ${A()}", ("a.lg", "[b](b.lg)\n# A\n- a ${B()}"), ("b.lg", "# B\n- b ${Own()}"));

        set.Diagnostics.ShouldBeEmpty();
        set.Templates.ShouldBe(["T", "A", "B"], ignoreOrder: true);
        set.Evaluate("B", Lg.Memory("{}"), EvaluationOptions.Default).Error!.Message.ShouldContain("no function 'Own'");
    }

    [Fact]
    public void An_imported_template_sees_those_of_the_importing_file()
    {
        var set = Lg.Parse("[a](a.lg)\n# Own\n- own", ("a.lg", "# A\n- a ${Own()}"));

        set.Evaluate("A", Lg.Memory("{}"), EvaluationOptions.Default).Value.AsString().ShouldBe("a own");
    }

    [Fact]
    public void An_alias_keeps_names_apart()
    {
        var set = Lg.Parse("[x](a.lg) as a\n[y](b.lg) as b\n# Hi\n- ${a.Hi('x')} ${b.Hi('y')}", ("a.lg", "# Hi(n)\n- a ${n} ${Local()}\n# Local\n- in a"), ("b.lg", "# Hi(n)\n- b ${n}"));

        set.Diagnostics.ShouldBeEmpty();
        set.Evaluate("Hi", Lg.Memory("{}"), EvaluationOptions.Default).Value.AsString().ShouldBe("a x in a b y");
    }

    [Fact]
    public void The_options_of_the_file_that_is_asked_for_rule()
    {
        var set = Lg.Parse("[a](a.lg)\n# T\n- ${A()}", ("a.lg", "> !# @strict = true\n# A\n- a${gone}"));

        set.Evaluate("T", Lg.Memory("{}"), EvaluationOptions.Default).Value.AsString().ShouldBe("a");
    }

    [Fact]
    public void A_file_that_imports_itself_imports_nothing_new()
    {
        Lg.Parse("[self](main.lg)\n# T\n- t", ("main.lg", "[self](main.lg)\n# T\n- t")).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Files_that_import_each_other_are_refused()
    {
        var set = Lg.Parse("[a](a.lg)\n# T\n- t", ("a.lg", "\n[back](main.lg)\n# A\n- a"), ("main.lg", "# T\n- t"));

        var diagnostic = set.Diagnostics.ShouldHaveSingleItem();
        (diagnostic.Code, diagnostic.Source, diagnostic.Range.Start.Line).ShouldBe(("CircularImport", "a.lg", 2));
    }

    [Fact]
    public void Files_that_import_each_other_under_aliases_end()
    {
        var set = Lg.Parse("[a](a.lg) as a\n# T\n- ${a.A()}", ("a.lg", "[back](main.lg) as back\n# A\n- a"), ("main.lg", "[a](a.lg) as a\n# T\n- t"));

        set.Evaluate("T", Lg.Memory("{}"), EvaluationOptions.Default).Value.AsString().ShouldBe("a");
    }
}
