using BotTutor.Conversation.Assistant;
using BotTutor.LanguageUnderstanding;

namespace BotTutor.Conversation.Tests.Assistant;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("nama saya Sari Dewi, keripiknya halal?", "Sari", "Dewi")]
    [InlineData("hp 0812-3456-7890 ya, bisa dititip?", "3456", "7890")]
    [InlineData("kirim ke jl melati no 4 rt 02 kisaran, bisa dititip satpam?", "melati", "02")]
    [InlineData("email saya sari.dewi@contoh.co.id apakah bisa", "sari", "dewi")]
    [InlineData("pesanan RN-261125-0001 isinya boleh diintip?", "261125", "0001")]
    [InlineData("rek saya 1234567890 bca", "1234567890", "567")]
    [InlineData("my name is Budi Santoso, can I taste it", "Budi", "Santoso")]
    public void What_tells_who_somebody_is_is_taken_out(string text, string first, string second)
    {
        var kept = Redaction.Of(text, null, new RecognitionContext());
        kept.ShouldNotContain(first, Case.Insensitive);
        kept.ShouldNotContain(second, Case.Insensitive);
    }

    [Fact]
    public void So_is_the_name_that_the_channel_tells() =>
        Redaction.Of("Rahmawati mau tanya, enaknya dimakan sama apa?", "Siti Rahmawati", new RecognitionContext()).ShouldBe("[...] mau tanya, enaknya dimakan sama apa?");

    [Fact]
    public void A_question_without_anything_personal_stays_as_it_is() =>
        Redaction.Of("keripik tempenya enak dimakan sama apa, 2 bungkus 38000 ya?", "Siti", new RecognitionContext())
            .ShouldBe("keripik tempenya enak dimakan sama apa, 2 bungkus 38000 ya?");
}
