using BotTutor.Diagnostics;
using BotTutor.LanguageUnderstanding.Reports;

namespace BotTutor.LanguageUnderstanding.Tests.Reports;

public sealed class RecognitionReportTests
{
    private static readonly LuRecognizer Recognizer = new(LuModel.Parse(new SourceText("test.lu", ">!# @bottutor.none = out_of_scope\n# hello\n- halo semua\n# price\n- berapa harganya")));

    [Fact]
    public void Figures_count_what_was_told_and_what_was_meant()
    {
        var report = Of(new("hello", "halo semua"), new("hello", "berapa harganya"), new("price", "berapa harganya"));

        report.Count.ShouldBe(3);
        report.Accuracy.ShouldBe(2 / 3.0, 0.001);
        report.Intents.Single(intent => intent.Intent == "hello").ShouldBe(new IntentFigures("hello", 2, 0.5, 1));
        report.Intents.Single(intent => intent.Intent == "price").ShouldBe(new IntentFigures("price", 1, 1, 0.5));
        report.MacroF1.ShouldBe(2 / 3.0, 0.001);
    }

    [Fact]
    public void A_wrong_answer_with_a_high_score_is_a_confident_error() =>
        Of(new("hello", "berapa harganya"), new("hello", "halo semua")).ConfidentErrors.ShouldBe(0.5);

    [Fact]
    public void Rare_intents_are_left_out_of_the_mean_of_frequent_ones() =>
        Of([.. Enumerable.Repeat(new LabelledMessage("hello", "halo semua"), 5), new("price", "halo semua")]).MacroF1OfFrequent.ShouldBe(10 / 11.0, 0.001);

    [Fact]
    public void A_line_without_a_tab_is_refused_by_name() =>
        Should.Throw<FormatException>(() => LabelledMessage.Read(["hello halo"])).Message.ShouldContain("hello halo");

    private static RecognitionReport Of(params LabelledMessage[] messages) => RecognitionReport.Of(Recognizer, messages, new RecognitionContext());
}
