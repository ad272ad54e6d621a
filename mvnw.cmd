@echo off
rem Runs Maven for this project with nothing installed but a JDK (17 or newer): the same steps as mvnw, for Windows.
rem   1. MVNW_REPOURL set: the pinned Maven from that Maven repository
rem   2. otherwise a mvn of 3.8.7 or newer on the PATH
rem   3. otherwise the pinned Maven from the Apache archive
rem What is fetched is checked against its SHA-512 and kept in .m2\wrapper\dists of the user (MAVEN_USER_HOME moves it).
setlocal
set "here=%~dp0"
set "here=%here:~0,-1%"
set "note=%TEMP%\mvnw-%RANDOM%-%RANDOM%.txt"
set "mvn="

rem --- the JDK
if defined JAVA_HOME goto named
set "java=java.exe"
where java.exe >nul 2>nul
if errorlevel 1 (set "why=no Java found: install a JDK of version 17 or newer, or set JAVA_HOME to one." & goto failed)
where javac.exe >nul 2>nul
if errorlevel 1 (set "why=only a Java runtime found: install a JDK, with javac, of version 17 or newer, or set JAVA_HOME to one." & goto failed)
goto version

:named
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" (set "why=there is no bin\java.exe in JAVA_HOME: point it at a JDK of version 17 or newer, or unset it." & goto failed)
if not exist "%JAVA_HOME%\bin\javac.exe" (set "why=JAVA_HOME has no compiler, bin\javac.exe: point it at a JDK, not at a JRE." & goto failed)

:version
set "major=0"
"%java%" -version 2>"%note%"
for /f "usebackq tokens=2,3" %%a in ("%note%") do if "%%a"=="version" for /f "tokens=1,2 delims=.-+" %%m in ("%%~b") do if "%%m"=="1" (set "major=%%n") else (set "major=%%m")
del "%note%" 2>nul
if %major% LSS 17 (set "why=this is Java %major%: the project needs a JDK of version 17 or newer; set JAVA_HOME to one." & goto failed)

rem --- Maven
if defined MVNW_REPOURL goto pinned
where mvn.cmd >nul 2>nul
if errorlevel 1 goto pinned
call mvn.cmd -v >"%note%" 2>nul
set /a found=0
for /f "usebackq tokens=1,2,3" %%a in ("%note%") do if "%%a %%b"=="Apache Maven" for /f "tokens=1,2,3 delims=.-" %%m in ("%%c") do set /a found=%%m*10000+%%n*100+%%o
del "%note%" 2>nul
if %found% LSS 30807 goto pinned
set "mvn=mvn.cmd"
goto run

:pinned
for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%here%\.mvn\wrapper\maven-wrapper.properties") do set "%%a=%%b"
set "base=%USERPROFILE%\.m2"
if defined MAVEN_USER_HOME set "base=%MAVEN_USER_HOME%"
set "dists=%base%\wrapper\dists"
set "maven=%dists%\apache-maven-%mavenVersion%-%distributionSha512Sum:~0,12%"
set "mvn=%maven%\bin\mvn.cmd"
if exist "%mvn%" goto run
set "url=%distributionUrl%"
if defined MVNW_REPOURL set "url=%MVNW_REPOURL%/org/apache/maven/apache-maven/%mavenVersion%/apache-maven-%mavenVersion%-bin.zip"
set "work=%dists%\fetching-%RANDOM%-%RANDOM%"
mkdir "%work%\unpacked" 2>nul
echo mvnw: fetching Maven %mavenVersion% from %url% 1>&2
"%java%" "%here%\.mvn\wrapper\Fetch.java" get "%url%" "%work%\archive.zip"
if errorlevel 1 (set "why=cannot fetch Maven %mavenVersion%: install Maven 3.8.7 or newer, or set MVNW_REPOURL to a Maven repository that this machine reaches." & goto tidy)
set "sum="
"%java%" "%here%\.mvn\wrapper\Fetch.java" sha512 "%work%\archive.zip" >"%work%\sum.txt"
set /p sum=<"%work%\sum.txt"
if not "%sum%"=="%distributionSha512Sum%" (set "why=what was sent is not Maven %mavenVersion%: its SHA-512 differs; nothing was unpacked." & goto tidy)
"%java%" "%here%\.mvn\wrapper\Fetch.java" unzip "%work%\archive.zip" "%work%\unpacked"
if errorlevel 1 (set "why=the archive cannot be unpacked." & goto tidy)
if not exist "%mvn%" move "%work%\unpacked\apache-maven-%mavenVersion%" "%maven%" >nul
rmdir /s /q "%work%" 2>nul
if not exist "%mvn%" (set "why=there is no bin\mvn.cmd in the archive." & goto failed)

:run
if exist pom.xml goto plain
echo %* | findstr /c:"-f " /c:"--file" >nul
if not errorlevel 1 goto plain
call "%mvn%" -f "%here%\pom.xml" %*
exit /b %ERRORLEVEL%
:plain
call "%mvn%" %*
exit /b %ERRORLEVEL%

:tidy
rmdir /s /q "%work%" 2>nul
:failed
echo mvnw: %why% 1>&2
exit /b 1
