namespace BotTutor.Diagnostics.Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_diagnostic_reads_as_a_compiler_message_so_that_editors_jump_there() =>
        Diagnostic.Error("UnknownKind", "No kind is called 'X'.", "shop/a.dialog", SourceRange.At(3, 14)).ToString()
            .ShouldBe("shop/a.dialog(3,14): error UnknownKind: No kind is called 'X'.");

    [Fact]
    public void A_warning_says_so() =>
        Diagnostic.Warning("UnusedTemplate", "Nobody calls it.", "a.lg", SourceRange.Whole).ToString()
            .ShouldBe("a.lg(1,1): warning UnusedTemplate: Nobody calls it.");
}
