import { useEffect, useState } from "preact/hooks";
import { firstLanguage, speak, t, type UiLanguage } from "../i18n";
import { key, read } from "../model/api";
import type { ServerSettings } from "../model/wire";
import { useAnalysis } from "./analysis";
import { Header, type Page, pageOfAddress } from "./Header";
import { JobsPage } from "./JobsPage";
import { RedactPage } from "./RedactPage";
import { ReportPage } from "./ReportPage";

interface Status {
  apiStatus: string;
  model?: string;
}

export function App() {
  const [language, setLanguage] = useState<UiLanguage>(firstLanguage);
  const [page, setPage] = useState<Page>(pageOfAddress);
  const [server, setServer] = useState<ServerSettings | null>(null);
  const [status, setStatus] = useState<Status | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const analysis = useAnalysis(server);
  speak(language);

  const checkKey = () =>
    read<Status>("/status").then(
      (answer) => {
        setStatus(answer);
        setProblem(null);
      },
      () => setProblem(key.get() === "" ? t("unreachable") : t("keyWrong")),
    );

  useEffect(() => {
    read<ServerSettings>("/studio/settings.json").then(setServer, () => setProblem(t("unreachable")));
    void checkKey();
    const follow = () => setPage(pageOfAddress());
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  return (
    <>
      <a class="skip" href="#result">{t("skip")}</a>
      <Header language={language} onLanguage={setLanguage} page={page} needsKey={server?.needsKey ?? false} isKeyGood={status?.apiStatus === "Valid"} onKey={checkKey} />
      <main>
        {problem !== null && <p class="problem" role="alert">{problem}</p>}
        {server !== null && (
          <>
            <div hidden={page !== "redact"}>
              <RedactPage server={server} analysis={analysis} model={status?.model ?? server.modelVersion} />
            </div>
            {page === "jobs" && <JobsPage />}
            {page === "report" && <ReportPage server={server} analysis={analysis} model={status?.model ?? server.modelVersion} />}
          </>
        )}
      </main>
    </>
  );
}
